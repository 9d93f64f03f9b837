package org.junheng.papertemplate;

import org.junheng.template.Templates.Format;

/** A paper as it was made: the file from the template, and the same as pages. */
public final class Printed {

    private final String name;
    private final Format format;
    private final byte[] source;
    private final byte[] pages;

    Printed(String name, Format format, byte[] source, byte[] pages) {
        this.name = name;
        this.format = format;
        this.source = source.clone();
        this.pages = pages.clone();
    }

    /** What one takes away. */
    public enum Form {
        /** With embedded fonts. */
        PDF,
        /** docx or xlsx, as the template is. */
        SOURCE
    }

    /** The name of the file. */
    public String fileName(Form form) {
        return name + "."
                + switch (form) {
                    case PDF -> "pdf";
                    case SOURCE -> format == Format.WORD ? "docx" : "xlsx";
                };
    }

    /** The media type of the file. */
    public String type(Form form) {
        return switch (form) {
            case PDF -> "application/pdf";
            case SOURCE ->
                "application/vnd.openxmlformats-officedocument."
                        + (format == Format.WORD ? "wordprocessingml.document" : "spreadsheetml.sheet");
        };
    }

    /** The file. */
    public byte[] content(Form form) {
        return switch (form) {
            case PDF -> pages.clone();
            case SOURCE -> source.clone();
        };
    }
}
