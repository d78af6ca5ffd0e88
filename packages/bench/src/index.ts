export {type Measure, measureGrowth} from './growth.ts'
