import type { ComponentChildren } from 'preact';

interface SelectFieldProps {
  id: string;
  label: ComponentChildren;
  value: string;
  isOff?: boolean;
  children: ComponentChildren;
  onChoose(value: string): void;
}

/** A labelled drop-down as wide as the sidebar. */
export function SelectField({ id, label, value, isOff, children, onChoose }: SelectFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="select">
        <select id={id} value={value} disabled={isOff} onChange={(event) => onChoose(event.currentTarget.value)}>
          {children}
        </select>
      </span>
    </div>
  );
}
