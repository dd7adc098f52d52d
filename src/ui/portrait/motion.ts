import { type ComponentProps, type ComponentType, createContext } from 'react';

/** The whole picture; `tones` are the custom properties that its colours follow. */
export interface PictureProps extends Omit<ComponentProps<'svg'>, 'style' | 'ref'> {
  readonly tones: Readonly<Record<string, number>>;
}

/** One shape: its path data, and its looks in the style sheet. */
export interface ShapeProps {
  readonly d: string;
  readonly looks: string;
}

/** What brings a picture and its shapes from one pose to the next. */
export interface Motion {
  readonly Picture: ComponentType<PictureProps>;
  readonly Shape: ComponentType<ShapeProps>;
}

/** Absent until motion has loaded: everything is then drawn as it is, and nothing is lost but the way there. */
export const MotionContext = createContext<Motion | undefined>(undefined);
