import type { FunctionHelp } from '../../app/api';
import { Icon } from '../icon';

interface FunctionButtonsProps {
  functions: readonly FunctionHelp[];
  onOpen(name: string): void;
}

/** Functions by title and name, each a button that opens its page. */
export function FunctionButtons({ functions, onOpen }: FunctionButtonsProps) {
  return (
    <ul class="functions">
      {functions.map(({ name, title }) => (
        <li key={name}>
          <button type="button" id={`function-${name}`} onClick={() => onOpen(name)}>
            <span>
              <span>{title}</span>
              <code>{name}</code>
            </span>
            <Icon name="next" />
          </button>
        </li>
      ))}
    </ul>
  );
}
