export default function RunsPage(_: { session: unknown }) { return null; }
