// An event that a listener can stop.

/** Emits with an event of Electron's form; true when a listener called `preventDefault()`. */
export function cancellable(emit, fields = {}) {
  const event = {
    ...fields,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
  emit(event);
  return event.defaultPrevented;
}
