import { ChoiceField, ChoicesField } from './fields/ChoiceField.tsx';
import { DaysField } from './fields/DaysField.tsx';
import { GroupsField } from './fields/GroupsField.tsx';
import { LinesField } from './fields/LinesField.tsx';
import { LinksField } from './fields/LinksField.tsx';
import { TextField } from './fields/TextField.tsx';
import { TimeField } from './fields/TimeField.tsx';
import { formField, type FieldProps, type Form } from './form.ts';
import type { FieldPath } from './groups.ts';

/** A field of the form, chosen by its kind in the schema. */
export function Field({ form, path }: { form: Form; path: FieldPath }) {
  const field = formField(form.desk, path);
  const props: FieldProps = { form, path, field };
  switch (field.kind) {
    case 'time':
      return <TimeField {...props} />;
    case 'choice':
      return <ChoiceField {...props} />;
    case 'list':
      return <ListField {...props} />;
    default:
      return <TextField {...props} />;
  }
}

function ListField(props: FieldProps) {
  const { item } = props.field;
  switch (item?.kind) {
    case 'choice':
      return <ChoicesField {...props} />;
    case 'day':
      return <DaysField {...props} />;
    case 'group':
      return <GroupsField {...props} />;
    case 'slug':
      return <LinksField {...props} />;
    default:
      return <LinesField {...props} />;
  }
}
