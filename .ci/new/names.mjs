/** `phone-alone` as `phoneAlone`. */
export function camelCase(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** `phone-alone` as `PhoneAlone`. */
export function pascalCase(name) {
  const camel = camelCase(name);
  return camel.slice(0, 1).toUpperCase() + camel.slice(1);
}

/** `phone-alone` as `Phone alone`. */
export function inWords(name) {
  const words = name.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
