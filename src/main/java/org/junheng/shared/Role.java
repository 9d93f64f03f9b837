package org.junheng.shared;

/** What a person may do within a region. */
public enum Role {
    /** Fills in and hands up for the county's education bureau (县教育局经办人). */
    COUNTY_EDITOR,
    /** Heads the county's education bureau (县教育局局长). */
    COUNTY_DIRECTOR,
    /** Signs for the county government (县人民政府负责人). */
    COUNTY_LEADER,
    /** States and proves the items of one department (县级部门); the unit is the department's code. */
    COUNTY_DEPARTMENT,
    /** Confirms the sheet of one school (学校填报人); the unit is the school's code. */
    SCHOOL_EDITOR,
    /** Reviews for the city (市级复核人员). */
    CITY_REVIEWER,
    /** Decides for the city (市级负责人). */
    CITY_LEADER,
    /** Conducts the evaluation for the province (省级经办人). */
    PROVINCE_OFFICER,
    /** Decides for the province (省级负责人). */
    PROVINCE_LEADER,
    /** Sits on panels (专家); sees only the cases appointed to. */
    EXPERT,
    /** Conducts the acceptance for the nation (国家级经办人). */
    NATION_OFFICER,
    /** Decides for the nation (国家级负责人). */
    NATION_LEADER,
    /** Keeps people, regions and rounds (系统管理员); sees no case. */
    ADMIN
}
