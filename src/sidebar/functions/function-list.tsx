import { Fragment } from 'preact';
import type { FunctionHelp } from '../../app/api';
import { say } from '../say';
import { FunctionButtons } from './function-buttons';
import { searchFunctions } from './search-functions';

interface FunctionListProps {
  functions: readonly FunctionHelp[];
  query: string;
  onSearch(query: string): void;
  onOpen(name: string): void;
}

/** All functions by section, or those that a search finds, best first; Enter opens the first one found. */
export function FunctionList({ functions, query, onSearch, onOpen }: FunctionListProps) {
  const found = searchFunctions(functions, query);
  const isNarrowed = query.trim() !== '';
  const first = found[0];
  return (
    <>
      <search class="search">
        <input
          type="search"
          aria-label={say('search.label')}
          placeholder={say('search.placeholder')}
          value={query}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onSearch(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && isNarrowed && first && onOpen(first.name)}
        />
        <p class="aside" role="status">
          {found.length > 0 && say(isNarrowed ? 'search.found' : 'search.all', { count: found.length })}
          {found.length === 0 && say('search.none', { query })}
        </p>
      </search>
      {found.length === 0 && (
        <button type="button" class="link" onClick={() => onSearch('')}>
          {say('search.clear')}
        </button>
      )}
      {isNarrowed ? (
        <FunctionButtons functions={found} onOpen={onOpen} />
      ) : (
        [...new Set(functions.map(({ section }) => section))].map((title) => (
          <Fragment key={title}>
            <h2>{title}</h2>
            <FunctionButtons functions={functions.filter(({ section }) => section === title)} onOpen={onOpen} />
          </Fragment>
        ))
      )}
    </>
  );
}
