/** The one blue button of a view. While it cannot be used it stays reachable, and `hint` says why. */
export function PrimaryButton({
  label,
  hint,
  isOff,
  onPress,
}: {
  label: string;
  hint: string;
  isOff?: boolean;
  onPress: () => void;
}) {
  return (
    <>
      <button
        type="button"
        class="primary"
        aria-disabled={isOff}
        aria-describedby="hint"
        onClick={() => isOff || onPress()}
      >
        {label}
      </button>
      <p id="hint" class="hint" role="status">
        {hint}
      </p>
    </>
  );
}
