export { Codes as default } from '#features/codes/codes.tsx';
