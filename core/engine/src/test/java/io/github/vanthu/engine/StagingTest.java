package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StagingTest {
    private static Plan plan(String date, String... more) {
        return TestPlans.reading("Nam Định", date, more).plan().orElseThrow();
    }

    private static List<String> codes(Staging staging) {
        return staging.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aDraftLosesNumberAndDayAndGetsItsMark() {
        Staging staging = Staging.of(plan("02/9/2021", "number: 12"), Optional.of(Stage.DRAFT));
        assertThat(staging.plan().number()).isEmpty();
        assertThat(staging.plan().date().day()).isEmpty();
        assertThat(staging.plan().date().month()).hasValue(9);
        assertThat(staging.plan().draft()).contains("DỰ THẢO");
        assertThat(codes(staging)).containsExactly("STAGE-003", "STAGE-004");
    }

    @Test
    void aNumberedDraftSaysWhichItIs() {
        Plan second = plan("/9/2021", "draftNumber: 2");
        assertThat(second.draftMark()).isEqualTo("DỰ THẢO LẦN 2");
        assertThat(Staging.of(second, Optional.empty()).stage()).isEqualTo(Stage.DRAFT);
        assertThat(codes(Staging.of(second, Optional.empty()))).isEmpty();
        assertThat(Staging.of(second, Optional.of(Stage.DRAFT)).plan().draftNumber())
                .contains(2);
        assertThat(Staging.of(second, Optional.of(Stage.SIGN)).plan().drafted()).isFalse();
    }

    @Test
    void theDataSayThatAPlanIsADraftIssuedOrNothing() {
        Plan marked = plan("02/9/2021", "number: 12", "draft: DỰ THẢO");
        assertThat(Staging.of(marked, Optional.empty()).plan()).isEqualTo(marked);
        assertThat(Staging.of(marked, Optional.empty()).stage()).isEqualTo(Stage.DRAFT);
        Staging issued = Staging.of(plan("02/9/2021", "number: 12"), Optional.empty());
        assertThat(issued.stage()).isEqualTo(Stage.ISSUED);
        assertThat(issued.plan().number()).contains("12");
        Plan open = plan("/9/2021", "number: 12");
        assertThat(Staging.of(open, Optional.empty()).plan()).isEqualTo(open);
    }

    @Test
    void onItsWayToTheSignerItHasNoMarkAndNothingIsMissing() {
        Staging staging = Staging.of(plan("//2021", "draft: DỰ THẢO"), Optional.of(Stage.SIGN));
        assertThat(staging.plan().draft()).isEmpty();
        assertThat(codes(staging)).containsExactly("STAGE-005");
        assertThat(staging.told()).containsExactly("#/draft");
    }

    @Test
    void anIssuedPaperNeedsNumberAndFullDate() {
        assertThat(codes(Staging.of(plan("/9/2021"), Optional.of(Stage.ISSUED))))
                .containsExactly("STAGE-001", "STAGE-002");
        assertThat(codes(Staging.of(plan("02/9/2021", "number: 12"), Optional.of(Stage.ISSUED))))
                .isEmpty();
    }

    @Test
    void draftsAreNumberedFrom1To99() {
        for (int good : new int[] {1, 99}) {
            assertThat(codes(Staging.of(plan("/9/2021", "draftNumber: " + good), Optional.empty())))
                    .isEmpty();
        }
        for (int bad : new int[] {0, 100}) {
            assertThat(codes(Staging.of(plan("/9/2021", "draftNumber: " + bad), Optional.empty())))
                    .containsExactly("STAGE-007");
        }
    }

    @Test
    void aMarkOfItsOwnHidesTheNumberOfTheDraft() {
        Staging staging = Staging.of(plan("/9/2021", "draft: DỰ THẢO 3", "draftNumber: 3"), Optional.empty());
        assertThat(codes(staging)).containsExactly("STAGE-006");
    }
}
