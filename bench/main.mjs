const [what] = process.argv.slice(2);

if (what === undefined) (await import('./speed.mjs')).measureSpeed();
else if (what === 'forecast') await (await import('./forecast.mjs')).replayForecasts();
else {
  console.error(`npm run bench knows nothing of "${what}". It measures speed, or with "forecast" replays forecasts`);
  process.exit(2);
}
