package io.github.vanthu.figures.task;

/**
 * A text of the plan that may speak of tasks.
 *
 * @param pointer JSON pointer of the datum
 * @param text the text as the datum has it
 * @param subject what it is about: the title of its heading, or the item of its row
 */
record PlanText(String pointer, String text, String subject) {}
