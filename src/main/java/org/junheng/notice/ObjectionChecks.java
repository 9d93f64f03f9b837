package org.junheng.notice;

import org.junheng.platform.web.ReadableCode;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Says what is missing or too long in an objection, by field, value and reason. */
final class ObjectionChecks {

    static final int LONGEST_NAME = 50;
    static final int LONGEST_CONTACT = 100;
    static final int LONGEST_TEXT = 2_000;

    private static final int SHOWN = 20;

    private ObjectionChecks() {}

    static void requireComplete(ObjectionInput input) {
        require("notice.objection.name", input.name(), LONGEST_NAME);
        require("notice.objection.contact", input.contact(), LONGEST_CONTACT);
        require("notice.objection.text", input.text(), LONGEST_TEXT);
    }

    private static void require(String field, String value, int longest) {
        var name = new DefaultMessageSourceResolvable(field);
        if (value.isEmpty()) {
            throw Refusal.invalid("notice.objection.missing", name);
        }
        if (value.length() > longest) {
            throw Refusal.invalid(
                    "notice.objection.too-long",
                    name,
                    value.substring(0, SHOWN),
                    Integer.toString(value.length()),
                    Integer.toString(longest));
        }
    }

    /** The county meant. */
    static RegionCode county(String code) {
        try {
            return new RegionCode(code.strip());
        } catch (IllegalArgumentException e) {
            var shown = code.substring(0, Math.min(SHOWN, code.length()));
            throw Refusal.invalid(
                    code.isBlank() ? "notice.objection.county-missing" : "notice.objection.county-wrong", shown);
        }
    }

    /** The number in its own shape, however it was typed; what cannot be one stays as it is. */
    static String number(String typed) {
        var plain = ReadableCode.normalized(typed);
        return plain.matches("YY\\d{8}\\w{6}") ? "YY-" + plain.substring(2, 10) + "-" + plain.substring(10) : plain;
    }
}
