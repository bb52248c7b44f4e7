import { Chips, toggled } from '../../parts/Chips.tsx';
import type { FieldProps } from '../form.ts';
import { valueAt } from '../groups.ts';
import { Grouped } from './Labelled.tsx';

/** Teams and brands of the district, by name. The file has their ids, so the help of the schema does not apply. */
export function LinksField(props: FieldProps) {
  const { form, path } = props;
  const ids = (valueAt(form.activity, path) ?? []) as readonly string[];
  const district = form.desk.chosen?.district;
  const known = (path[0] === 'teams' ? district?.teams : district?.brands) ?? [];
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const idOf = new Map(known.map(({ id, name }) => [name, id]));
  return (
    <Grouped {...props} field={{ ...props.field, help: '' }}>
      {known.length === 0 ? (
        <p className="ed-hint">区县里还没有登记。</p>
      ) : (
        <Chips
          choices={[...new Set([...known.map(({ name }) => name), ...ids.map((id) => names.get(id) ?? id)])]}
          chosen={ids.map((id) => names.get(id) ?? id)}
          onPress={(name) => {
            form.set(path, toggled(ids, idOf.get(name) ?? name));
          }}
        />
      )}
    </Grouped>
  );
}
