package org.junheng.schooldata;

/** What a unit provides its pupils with, as far as the resource items count it. */
public enum Resource {
    /** Full-time teachers above the required education (高于规定学历教师). */
    ABOVE_STANDARD_TEACHERS,
    /** Backbone teachers of county level or above (县级以上骨干教师). */
    BACKBONE_TEACHERS,
    /** Full-time teachers of sport and art (体育艺术专任教师), with visiting ones in small rural schools. */
    SPORT_ART_TEACHERS,
    /** Rooms for teaching without indoor sports, in m² (教学及辅助用房). */
    TEACHING_ROOMS,
    /** Sports grounds and indoor sports, in m² (体育运动场馆), with borrowed ones in dense centres. */
    SPORT_FACILITIES,
    /** Value of equipment, in 元 (教学仪器设备值). */
    EQUIPMENT,
    /** Networked multimedia classrooms (网络多媒体教室). */
    MULTIMEDIA_ROOMS
}
