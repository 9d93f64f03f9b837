package org.junheng.reading;

import java.util.Arrays;
import java.util.List;

/**
 * A piece of a document's text: one page, one sheet of a workbook, or all of it.
 *
 * @param title what the document itself calls it, such as the name of a sheet; may be empty
 * @param text lines by line feeds, the cells of a sheet by tabs
 */
public record Part(String title, String text) {

    /** The lines with their cells; a line of a text has one. */
    public List<List<String>> rows() {
        return text.lines().map(line -> Arrays.asList(line.split("\t", -1))).toList();
    }
}
