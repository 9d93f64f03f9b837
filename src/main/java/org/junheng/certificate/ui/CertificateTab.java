package org.junheng.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.certificate.Certificates;
import org.junheng.platform.ui.CaseTab;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;

/** The result (认定结果) on the page of a case that has been accepted. */
@SpringComponent
final class CertificateTab implements CaseTab {

    private final Certificates certificates;
    private final Regions regions;

    CertificateTab(Certificates certificates, Regions regions) {
        this.certificates = certificates;
        this.regions = regions;
    }

    @Override
    public String address() {
        return "certificate";
    }

    @Override
    public String titleKey() {
        return "certificate.title";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean visible(Actor actor, String caseKey) {
        return certificates.of(actor, CaseId.parse(caseKey)).isPresent();
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        var certificate = certificates.of(actor, CaseId.parse(caseKey)).orElseThrow();
        return new CertificatePanel(
                certificate, regions.pathName(certificate.county()), () -> certificates.sheet(certificate));
    }
}
