import styles from './filter-fields.module.css'
import { useFacets } from './use-facets.tsx'

/** Everything a board can be filtered by, each choice a switch that works at once. */
export function FilterFields() {
  const facets = useFacets()
  return facets.map((facet) => (
    <fieldset key={facet.id} className={styles.facet}>
      <legend className={styles.legend}>{facet.label}</legend>
      <div className={styles.choices}>
        {facet.choices.map(({ id, label, icon, isChosen, toggle }) => (
          <label key={id} className={styles.choice}>
            <input type="checkbox" checked={isChosen} onChange={toggle} className={styles.box} />
            {icon}
            <span className={styles.words}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  ))
}
