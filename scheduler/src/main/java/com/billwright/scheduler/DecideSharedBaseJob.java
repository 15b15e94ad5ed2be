package com.billwright.scheduler;

import com.billwright.models.sharedbase.SharedBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/// Decides on a staged base model when a weekly run went by.
@ApplicationScoped
@DisallowConcurrentExecution
public class DecideSharedBaseJob implements Job {

    private final SharedBase shared;

    DecideSharedBaseJob(SharedBase shared) {
        this.shared = shared;
    }

    @Override
    public void execute(JobExecutionContext context) {
        shared.decideStaged();
    }
}
