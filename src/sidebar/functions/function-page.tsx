import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FunctionHelp } from '../../app/api';
import { Icon } from '../icon';
import { say } from '../say';

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
      <h3>{say('function.syntax')}</h3>
      <code class="formula" dir="ltr">
        {help.syntax}
      </code>
      <h3>{say('function.rule')}</h3>
      <p>{help.rule}</p>
      <h3>{say('function.example')}</h3>
      <code class="formula" dir="ltr">
        {help.example}
      </code>
    </>
  );
}
