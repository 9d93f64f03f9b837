package org.junheng.search;

/**
 * A part of a content's text.
 *
 * @param number of a page, from 1; 0 if the content has no pages
 * @param title what the content calls it, such as the name of a sheet; may be empty
 */
record Page(int number, String title, String text) {

    Page {
        // The database keeps no character of code 0.
        text = text.replace('\u0000', ' ');
    }
}
