package org.junheng.certification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Records;
import org.junheng.certificate.Certificates;
import org.junheng.certification.Acceptance;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** {@code serviceTask_issueCertificate} of {@code national-acceptance.bpmn}. */
@Component
class IssueCertificateDelegate implements JavaDelegate {

    private final Casefiles casefiles;
    private final Records records;
    private final Certificates certificates;

    IssueCertificateDelegate(Casefiles casefiles, Records records, Certificates certificates) {
        this.casefiles = casefiles;
        this.records = records;
        this.certificates = certificates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = CaseId.parse(execution.getProcessBusinessKey());
        var acceptance = records.latest(id, Acceptance.KIND).orElseThrow().value();
        certificates.issue(
                Actor.system("acceptance"), id, acceptance.documentNumber(), acceptance.decidedOn(), acceptance.list());
        casefiles.end(id, CaseState.ACCEPTED, acceptance.documentNumber());
    }
}
