// The part of bottleneck that the throttling plugin uses itself; its types are those of the whole.
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
