package org.junheng.certification.ui;

import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Records;
import org.junheng.casefile.Rounds;
import org.junheng.platform.ui.CaseMaterial;
import org.junheng.standard.Editions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of decisions are made of. */
record Parts(CaseMaterial material, Casefiles casefiles, Records records, Editions editions, Rounds rounds) {

    /** Offers the parts to the pages. */
    @Configuration(proxyBeanMethods = false)
    static class Provider {

        @Bean
        Parts decisionParts(
                CaseMaterial material, Casefiles casefiles, Records records, Editions editions, Rounds rounds) {
            return new Parts(material, casefiles, records, editions, rounds);
        }
    }
}
