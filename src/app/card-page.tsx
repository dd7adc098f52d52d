import text from '#domain/scoring/MODEL-CARD.md?raw';
import { ModelCard } from '#features/card/model-card.tsx';

/** The model card, joined to its text. */
export default function CardPage() {
  return <ModelCard text={text} />;
}
