package org.junheng.standard;

/**
 * Who answers for items in a county (责任部门).
 *
 * @param code as grants of people and candidate groups name it
 * @param name as people name it
 */
public record Department(String code, String name) {}
