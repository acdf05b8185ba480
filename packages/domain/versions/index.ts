export { type AdmissionOfVersion, admissionOfVersion } from './admission.ts';
