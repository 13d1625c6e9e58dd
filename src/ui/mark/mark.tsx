/** The sign of Doelspoor: a trail that ends in a goal. Decoration beside a name in text. */
export function Mark() {
  return (
    <svg class="ds-sign" viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
      <path d="M4 27c9 0 4-11 12-13" stroke-linecap="round" />
      <circle cx="22" cy="11" r="7" />
      <circle cx="22" cy="11" r="1.5" />
    </svg>
  );
}
