/** A line breaks between them only, as in Phrases.astro. */
export function Phrases({ phrases }: { phrases: readonly string[] }) {
  if (phrases.length === 1) return <>{phrases[0]}</>;
  return phrases.map((phrase, index) => (
    <span key={`${String(index)} ${phrase}`} className="ph">
      {phrase}
    </span>
  ));
}
