/** A virtual MFA device and what it shows. */
export interface DeviceView {
  readonly serial: string;
  /** `prod/Phone` */
  readonly name: string;
  /** Whose it is; null for one that nobody has enabled. */
  readonly owner: string | null;
  /** Six digits. */
  readonly code: string;
  /** Whether a call has taken this code, or a later one. */
  readonly used: boolean;
}

/** Devices at a time of the lab's clock, which shows each code as long. */
export interface DevicesView {
  readonly devices: readonly DeviceView[];
  /** Seconds for which the codes are still shown, 1 to `period`. */
  readonly secondsLeft: number;
  /** Seconds that a code is shown in all. */
  readonly period: number;
}
