package org.junheng.standard;

/** The published formulas of the three-year retention (初中三年巩固率); an edition chooses one. */
public enum Retention {
    /** (毕业 − 转入 + 转出) ÷ (初一在校 − 死亡). */
    GRADUATES_ADJUSTED,
    /** 毕业 ÷ (初一在校 + 转入 − 转出 − 死亡). */
    ENTRANTS_ADJUSTED
}
