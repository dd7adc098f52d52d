/** Reads a small setting; a browser that keeps nothing has none. */
function read(storage: () => Storage, name: string): string | null {
  try {
    return storage().getItem(`attune.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a small setting, where the browser lets the page keep anything. */
function write(storage: () => Storage, name: string, value: string | null) {
  try {
    if (value === null) storage().removeItem(`attune.${name}`);
    else storage().setItem(`attune.${name}`, value);
  } catch {
    // The choice holds for as long as the page is open.
  }
}

const tab = () => sessionStorage;
const device = () => localStorage;

/** Whether the trainee chose, in this tab, to keep nothing on this device. */
export const keepsNothing = () => read(tab, 'keeps-nothing') === 'yes';
export const setKeepsNothing = (nothing: boolean) => write(tab, 'keeps-nothing', nothing ? 'yes' : null);

/** Whether a client may respond to silence. */
export const allowsSilence = () => read(device, 'silence') !== 'off';
export const setAllowsSilence = (allowed: boolean) => write(device, 'silence', allowed ? null : 'off');
