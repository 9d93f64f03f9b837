package org.junheng.planning;

import org.junheng.standard.EditionId;
import org.junheng.standard.EditionUse;
import org.springframework.stereotype.Component;

/** Scenarios hold on to the editions they are judged by. */
@Component
class ScenarioEditions implements EditionUse {

    private final ScenarioRepository repository;

    ScenarioEditions(ScenarioRepository repository) {
        this.repository = repository;
    }

    @Override
    public boolean isUsed(EditionId edition) {
        return repository.judgesBy(edition);
    }
}
