import './mark.css';

/** The name of the application and its mark: a path with its next milestone still open. */
export const Mark = () => (
  <span className="mark">
    <svg viewBox="0 0 34 20" aria-hidden="true">
      <path className="mark-line" d="M5 15h9l7-9h5" />
      <circle className="mark-full" cx="5" cy="15" r="3.4" />
      <circle className="mark-full" cx="15" cy="14" r="3.4" />
      <circle className="mark-open" cx="28" cy="6" r="3.6" />
    </svg>
    <span>Parcours microcrédit</span>
  </span>
);
