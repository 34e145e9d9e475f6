<#-- The libraries inside the jar, one a line: group, artifact, version, licences. -->
<#list dependencyMap as entry>
<#assign library = entry.getKey()>
${library.groupId}	${library.artifactId}	${library.version}	${entry.getValue()?join(" or ")}
</#list>
