package org.junheng.notice;

import java.util.Objects;

/**
 * What the form for an objection sends.
 *
 * @param website a field that people do not see and robots fill in
 * @param answer to the sum of the seal
 */
record ObjectionForm(
        String county, String name, String contact, String text, String website, String answer, String seal) {

    ObjectionForm {
        county = Objects.requireNonNullElse(county, "");
        name = Objects.requireNonNullElse(name, "");
        contact = Objects.requireNonNullElse(contact, "");
        text = Objects.requireNonNullElse(text, "");
        website = Objects.requireNonNullElse(website, "");
        answer = Objects.requireNonNullElse(answer, "");
        seal = Objects.requireNonNullElse(seal, "");
    }

    static ObjectionForm of(String county) {
        return new ObjectionForm(county, "", "", "", "", "", "");
    }

    ObjectionInput input() {
        return new ObjectionInput(name, contact, text);
    }
}
