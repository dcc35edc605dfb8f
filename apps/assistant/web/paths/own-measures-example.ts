/** What a file of own measures may look like, as it is shown beside the field. */
export const ownMeasuresExample =
  '{ "change": [{ "id": "rooftop-pv", "cost": { "central": 90 } }], "off": ["power-ccus"] }';
