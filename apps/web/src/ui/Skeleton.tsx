import './skeleton.css';

/** The shape of lines to come, while they load. */
export const Skeleton = ({ lines, label = 'Chargement…' }: { readonly lines: number; readonly label?: string }) => (
  <div className="skeleton" role="status">
    <span className="hidden-visually">{label}</span>
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} className="skeleton-line" />
    ))}
  </div>
);
