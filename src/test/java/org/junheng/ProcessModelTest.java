package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessModelTest {

    private static final String CHINESE = "[\\p{IsHan}（）、？]+";

    /** As pages find the labels they translate. */
    private static final Pattern LABELLED = Pattern.compile("<bpmn:(\\w+) id=\"([^\"]+)\" name=\"([^\"]+)\"");

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void A_model_is_named_like_its_file_and_keeps_its_history(Path file) {
        var process = process(file);

        assertThat(file.getFileName()).hasToString(process.getId() + ".bpmn");
        assertThat(process.getId()).matches("[a-z]+(-[a-z]+)*");
        assertThat(process.getName()).matches(CHINESE);
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    }

    @ParameterizedTest
    @MethodSource("models")
    void Every_step_has_a_name_in_other_languages(Path file) throws IOException {
        var english = new Properties();
        try (var bundle =
                Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations_en.properties"))) {
            english.load(bundle);
        }

        assertThat(read(file).getModelElementsByType(UserTask.class))
                .allSatisfy(task -> assertThat(english).containsKey("step." + task.getId()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void Ids_say_kind_and_name(Path file) {
        var model = read(file);

        assertThat(model.getModelElementsByType(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getId())
                        .matches("(event|userTask|serviceTask|callActivity|subProcess|gateway)_[a-z][A-Za-z0-9]*"));
        assertThat(model.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches("flow_[a-z][A-Za-z0-9]*"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void Labels_are_Chinese_and_gateways_ask(Path file) {
        var model = read(file);

        assertThat(model.getModelElementsByType(Activity.class))
                .allSatisfy(activity -> assertThat(activity.getName()).matches(CHINESE));
        for (var gateway : model.getModelElementsByType(ExclusiveGateway.class)) {
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("？");
            assertThat(gateway.getOutgoing())
                    .as(gateway.getId())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(flow -> assertThat(flow.getName()).matches(CHINESE));
            assertThat(gateway.getDefault()).as("default of " + gateway.getId()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void Conditions_read_one_named_fact(Path file) {
        for (var flow : read(file).getModelElementsByType(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                assertThat(flow.getConditionExpression().getTextContent())
                        .hasSizeLessThanOrEqualTo(40)
                        .matches("\\$\\{!?[a-zA-Z]+( == '[A-Z_]+')?}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void Work_is_done_by_people_delegates_and_called_models_only(Path file) throws IOException {
        var model = read(file);
        var known = models().stream().map(other -> process(other).getId()).toList();

        assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(model.getModelElementsByType(ServiceTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaDelegateExpression()).matches("\\$\\{[a-z][A-Za-z]+Delegate}");
        });
        assertThat(model.getModelElementsByType(CallActivity.class))
                .allSatisfy(call -> assertThat(known).contains(call.getCalledElement()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void A_user_task_has_role_deadline_and_form(Path file) {
        for (var task : read(file).getModelElementsByType(UserTask.class)) {
            var role = task.getCamundaCandidateGroups() + task.getCamundaCandidateUsers();
            assertThat(role).as(task.getId()).isNotEqualTo("nullnull");
            var name = task.getId().substring("userTask_".length());
            assertThat(task.getCamundaFormKey())
                    .isEqualTo("tasks/" + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
            var properties = task.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaProperties.class)
                    .singleResult();
            assertThat(properties.getCamundaProperties())
                    .as("deadline of " + task.getId())
                    .anyMatch(property -> property.getCamundaName().equals("deadline"));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void A_user_task_has_a_name_in_every_language(Path file) throws IOException {
        var chinese = texts("translations.properties");
        var english = texts("translations_en.properties");
        for (var task : read(file).getModelElementsByType(UserTask.class)) {
            var key = "step." + task.getId();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(namesOf(task.getId())).as(key).contains(chinese.getProperty(key));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void Every_label_has_an_English_text_and_the_Chinese_one_is_that_of_the_model(Path file) throws IOException {
        var chinese = texts("translations.properties");
        var english = texts("translations_en.properties");
        var model = Files.readString(file);
        var process = process(file).getId();
        var labelled = LABELLED.matcher(model).results().toList();

        assertThat(labelled).hasSize(model.split(" name=\"(?!deadline|element)", -1).length - 1);
        for (var element : labelled) {
            var id = element.group(2);
            var key = "diagram." + process + (element.group(1).equals("process") ? "" : "." + id);
            switch (element.group(1)) {
                case "userTask" -> assertThat(english).containsKey("step." + id);
                case "message" -> assertThat(element.group(3)).matches("\\p{ASCII}+");
                default -> {
                    assertThat(chinese.getProperty(key)).as(key).isEqualTo(element.group(3));
                    assertThat(english.getProperty(key)).as(key).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void Everything_is_drawn_and_connected(Path file) {
        var model = read(file);
        var drawn = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .toList();
        var edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .map(edge -> edge.getBpmnElement().getId())
                .toList();

        assertThat(drawn)
                .containsAll(model.getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
        assertThat(edges)
                .containsAll(model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            if (!begins(node)) {
                assertThat(node.getIncoming()).as(node.getId()).isNotEmpty();
            }
            if (!(node instanceof ParallelGateway) && !(node instanceof ExclusiveGateway)) {
                assertThat(node.getOutgoing()).as(node.getId()).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private static List<String> namesOf(String step) throws IOException {
        return models().stream()
                .flatMap(model -> read(model).getModelElementsByType(UserTask.class).stream())
                .filter(task -> task.getId().equals(step))
                .map(UserTask::getName)
                .toList();
    }

    private static Properties texts(String bundle) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n", bundle))) {
            texts.load(reader);
        }
        return texts;
    }

    private static boolean begins(FlowNode node) {
        return switch (node) {
            case StartEvent start -> true;
            case BoundaryEvent boundary -> true;
            case SubProcess sub -> sub.triggeredByEvent();
            default -> false;
        };
    }

    private static Process process(Path file) {
        return read(file).getModelElementsByType(Process.class).iterator().next();
    }

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(new File(file.toString()));
    }
}
