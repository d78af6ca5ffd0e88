import {setFlagsFromString} from 'node:v8'

let held = false

/**
 * Let V8 optimise nothing for now: a run that finds everything kept is over in a third of a second, and
 * a sixth of that would go into code that is hardly run again. Only a program that is alone in its
 * process may ask for it.
 */
export function holdOptimizing(): void {
  held = true
  setFlagsFromString('--no-opt')
}

/**
 * Optimise again, as soon as there is much to do. What is inlined is kept small: with the usual size a
 * sixth of a long run goes into compiling, and the code is no faster.
 */
export function beginOptimizing(): void {
  if (!held) return
  held = false
  setFlagsFromString('--opt')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150')
}
