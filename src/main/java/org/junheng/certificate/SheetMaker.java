package org.junheng.certificate;

/** Makes query sheets (认定结果查询单); contributed as a bean by the module that makes papers. */
public interface SheetMaker {

    /** The sheet as a PDF, always in Chinese: a paper of the authorities, not a page. */
    byte[] of(Certificate certificate);
}
