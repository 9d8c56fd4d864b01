import { siteFields } from '@also-playing/shared-types/site';
import { Flex, TextInput } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Frame, type InputProps, messageOf } from './frame.tsx';

const Swatch = styled.input`
  flex: none;
  width: 4rem;
  height: 4rem;
  padding: 2px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;

/** A colour in hex: picked from the swatch, or typed. */
const Colour = (input: InputProps<string>) => {
  const { name, value, disabled, label, onChange } = input;
  const problem = messageOf(siteFields.accent, value);
  return (
    <Frame input={input} problem={problem}>
      {() => (
        <Flex gap={2} alignItems="stretch">
          <Swatch
            type="color"
            aria-label={`${label}: pick`}
            disabled={disabled}
            value={value && !problem ? value : '#000000'}
            onChange={(event) => onChange(name, event.currentTarget.value)}
          />
          <TextInput
            name={name}
            disabled={disabled}
            placeholder="#b93418"
            value={value ?? ''}
            onChange={(event) => onChange(name, event.currentTarget.value.trim() || null)}
          />
        </Flex>
      )}
    </Frame>
  );
};

export default Colour;
