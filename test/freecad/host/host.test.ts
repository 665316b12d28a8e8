import { describeInFreecad } from './in-freecad.ts';

const freecadcmd = process.env.PARTWRIGHT_FREECAD ?? 'freecadcmd';

describeInFreecad('test_execute', freecadcmd);
describeInFreecad('test_results', freecadcmd);
describeInFreecad('test_state', freecadcmd);
describeInFreecad('test_files', freecadcmd);
describeInFreecad('test_measure', freecadcmd);
describeInFreecad('test_perturb', freecadcmd);
describeInFreecad('test_painter', freecadcmd);
describeInFreecad('test_sheet', freecadcmd);
