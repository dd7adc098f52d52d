export default function CodesPage() { return null; }
