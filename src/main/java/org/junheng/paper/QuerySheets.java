package org.junheng.paper;

import org.junheng.casefile.Casefiles;
import org.junheng.certificate.Certificate;
import org.junheng.certificate.SheetMaker;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Printed.Form;
import org.springframework.stereotype.Component;

/** The query sheet as everybody can fetch it, made from the same template as that of the case. */
@Component
class QuerySheets implements SheetMaker {

    private final Casefiles casefiles;
    private final CertificateWriter writer;
    private final CasePrinting printing;

    QuerySheets(Casefiles casefiles, CertificateWriter writer, CasePrinting printing) {
        this.casefiles = casefiles;
        this.writer = writer;
        this.printing = printing;
    }

    @Override
    public byte[] of(Certificate certificate) {
        var casefile = casefiles.get(certificate.caseId());
        return printing.print(casefile, PaperKind.CERTIFICATE, "", sheaf -> writer.write(casefile, certificate, sheaf))
                .content(Form.PDF);
    }
}
