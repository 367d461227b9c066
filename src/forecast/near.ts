/** How near a forecast is said to have come, as a share of what was won. */
export const NEAR = 0.05;
