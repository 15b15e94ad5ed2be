package com.billwright.scheduler;

import com.billwright.models.sharedbase.TrainSharedBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/// Trains the shared base model on: monthly, and when an operator asks. One at a time in the whole
/// cluster; when its node dies another begins anew.
@ApplicationScoped
@DisallowConcurrentExecution
public class TrainSharedBaseJob implements Job {

    /// Who asked, in the data of a trigger that a person made.
    static final String WHO = "who";

    private final TrainSharedBase train;
    private final TrainingSettings settings;

    TrainSharedBaseJob(TrainSharedBase train, TrainingSettings settings) {
        this.train = train;
        this.settings = settings;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var data = context.getMergedJobDataMap();
        train.train(
                YearMonth.now(settings.zone()),
                data.containsKey(WHO) ? data.getString(WHO) : "schedule");
    }
}
