package io.github.vanthu.check.figure;

import io.github.vanthu.figures.ledger.LedgerTable;

/**
 * A table of the document and the sheet that it is held against.
 *
 * @param index index of the table in the plan of the document
 * @param table the table
 * @param sheet the sheet
 */
record TablePair(int index, LedgerTable table, BudgetSheet sheet) {}
