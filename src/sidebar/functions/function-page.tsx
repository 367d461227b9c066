import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FunctionHelp } from '../../app/api';
import { Icon } from '../icon';
import { say } from '../say';
import { WorkedExample } from './worked-example';

/** All about one function. */
export function FunctionPage({ help, onBack }: { help: FunctionHelp; onBack: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <>
      <button type="button" class="link back" onClick={onBack}>
        <Icon name="back" />
        {say('function.back')}
      </button>
      <h2 class="function-title" ref={heading} tabIndex={-1}>
        {help.title}
      </h2>
      <p>{help.summary}</p>
      {help.parts.map(({ heading: title, formula, sentences }) => (
        <Fragment key={title}>
          <h3>{title}</h3>
          {formula && <code class="formula">{formula}</code>}
          <ul class="told">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Fragment>
      ))}
      {help.worked && <WorkedExample {...help.worked} />}
    </>
  );
}
