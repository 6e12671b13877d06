// Every operation of writing a generation failing in turn, writing short, or being the last of its process.
import { describeWriteFaults } from '../contracts/write-faults.contract.js';

describeWriteFaults(1);
