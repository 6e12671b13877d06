// Just above the size up to which all rows, and an allowed part of them, are searched exactly.
import { describeGraphSearch } from '../contracts/graph-search.contract.js';

describeGraphSearch({ rowCount: 10_500 });
