import type { ConsentFill } from '../../forms/consent-proof.ts'

type ConsentTextProps = { readonly text: string; readonly fill: ConsentFill | undefined }

/**
 * What is agreed to, word for word as `consentProof` keeps it. The address of the notice is a link that opens beside the
 * form, so that nothing typed is lost.
 */
export function ConsentText({ text, fill }: ConsentTextProps) {
  if (fill === undefined) return <>{text}</>
  return (
    <>
      {text.split(/(\{notice\}|\{controller\})/).map((piece) => {
        if (piece === '{controller}') return fill.controller
        if (piece !== '{notice}') return piece
        return (
          <a href={fill.notice} target="_blank" rel="noopener">
            {fill.notice}
          </a>
        )
      })}
    </>
  )
}
