/** Has the browser keep the app for use without a network, where it can: not on plain http. */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  // Without it the app works as before, as long as there is a network.
  navigator.serviceWorker.register('./sw.js').catch(() => {});
}
